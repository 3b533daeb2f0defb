"""Records: what a contributor writes, as Pydantic models; the JSON Schemas are made from these."""

from plumbline.records.arithmetic import FORMS, Statement
from plumbline.records.record import Change, Record, Withdrawal
from plumbline.records.reference import (
    Publisher,
    Question,
    Questions,
    Redirects,
    Trace,
)
from plumbline.records.release import Release, Releases
from plumbline.records.repeat import Repeat
from plumbline.records.rubric import Rubric, Threshold, Thresholds
from plumbline.records.source import Reading, Source
from plumbline.records.statistic import Base, Dismissal, Effect, Figure, Statistic
from plumbline.records.study import Study
from plumbline.records.verification import Tally, Verification


__all__ = [
    "FORMS",
    "Base",
    "Change",
    "Dismissal",
    "Effect",
    "Figure",
    "Publisher",
    "Question",
    "Questions",
    "Reading",
    "Record",
    "Redirects",
    "Release",
    "Releases",
    "Repeat",
    "Rubric",
    "Source",
    "Statement",
    "Statistic",
    "Study",
    "Tally",
    "Threshold",
    "Thresholds",
    "Trace",
    "Verification",
    "Withdrawal",
]
