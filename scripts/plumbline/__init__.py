"""Plumbline: sourced records in, a judged and searchable site out.

Read the package in the order the data flows:
load → check → trace → compare → assess → render → publish.
"""
