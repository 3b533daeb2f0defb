"""Arithmetic: exact decimals, half-up rounding, the counts behind shares, and a source's own sums."""
