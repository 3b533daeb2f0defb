"""Words: what pages say, made of judged records and nothing else."""
