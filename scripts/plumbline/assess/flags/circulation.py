"""Circulation flags: what became of a number on its way; they stand on traces, not on statistics."""

from plumbline.assess.flag import Axis, Flag, Severity, declare


ROOT_NOT_FOUND = declare(
    Flag(
        "root-not-found",
        name="Root not found",
        severity=Severity.SERIOUS,
        axis=Axis.PROVENANCE,
        reason="Somebody is named as the origin, and nobody has seen the number there.",
        rule="At least one appearance credits somebody, and no statistic on record is the root.",
        reference="NCPP 20 questions, 1",
        mend="the place where the number began would have to be found",
    )
)
VARIANTS = declare(
    Flag(
        "variants",
        name="Several figures",
        severity=Severity.SERIOUS,
        axis=Axis.PROVENANCE,
        reason="One claim that circulates with several figures was miscopied at least once.",
        rule="Two or more different figures are told for the number, and its root is not known.",
        reference="W3C PROV, wasRevisionOf",
        mend="the place where the number began would have to be found",
    )
)
MUTATED = declare(
    Flag(
        "mutated",
        name="Changed on the way",
        severity=Severity.FATAL,
        axis=Axis.PROVENANCE,
        reason="Where it began it says something else, so as it is told it is wrong.",
        rule="The root is on record, and the figure or what it measures differs from how the number is told.",
        reference="W3C PROV, wasRevisionOf",
        mend="the number would have to be told as it stands at its root",
        refutes=True,
    )
)
UNIT_CHANGED = declare(
    Flag(
        "unit-changed",
        name="Unit changed",
        severity=Severity.MAJOR,
        axis=Axis.PROVENANCE,
        reason="What a few people said is passed on as what so many companies do.",
        rule="The root is on record, and it counts something else than the number as it is told.",
        reference="NCPP 20 questions, 4",
        mend="the number would have to be told of what was counted",
    )
)
