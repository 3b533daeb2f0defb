"""Flags: every weakness the rubric knows, in modules by what they look at.

Importing this package fills the registry `plumbline.assess.flag.FLAGS`, in this order.
"""

from plumbline.assess.flags import circulation, provenance, sample, time, verification, wording


__all__ = ["circulation", "provenance", "sample", "time", "verification", "wording"]
