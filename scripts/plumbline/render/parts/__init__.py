"""Parts: the pieces pages share, filled from judged records."""
