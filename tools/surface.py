"""Write the public surface: `python tools/surface.py`, part of `make generate`.

SURFACE lists the public names of the package and of each of its packages, once. From it, and from
what each module defines, their `__init__.py` are written: a name is loaded from its module on first
use, so that `import minsheng` costs next to nothing, and type checkers see plain imports.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[1] / "src" / "minsheng"

DOCS = {
    "": (
        "What a Chinese district government promised, as typed objects with exact targets.\n\n"
        "The names below are those of every day; the rest is public under the packages. Each is\n"
        "loaded from its module on first use; type checkers see the imports as they stand."
    ),
    "quantities": "Exact numbers, units and amounts, and the bridge to pint.",
    "promises": "What is measured, what must hold of it, where it is promised, and what if.",
    "observations": "Series of values, what they say of which time, and the files they come in.",
    "growth": "Rules for yearly values, whether they were kept, and the words for it.",
    "progress": "What commitments look like against observations on a day.",
    "planning": "What each coming year, half year or month must bring so that promises are kept.",
    "audit": "A document against a copy of its text.",
    "exchange": "Documents as JSON and back, as tables, packages and frames.",
    "charts": "Promises in pictures: the paths to them, and how far they have come.",
    "reports": "What a person who decides looks at: a page, and what it is made from.",
    "bulk": "The same verdicts for many places at once, over frames of any engine.",
}

SURFACE: dict[str, tuple[str, ...]] = {
    "": (
        *("HUNNAN", "__version__"),
        *("Amount", "Commitment", "Document", "Indicator", "Period", "Provision", "Span", "Text"),
        *("Years", "years_from"),
        *("About", "AtLeast", "AtLeastTimes", "AtMost", "Between", "Comparison", "Done"),
        *("FallsYearly", "GrowsYearly", "LessThan", "MoreThan", "Reduction"),
        *("Trend", "Unquantified"),
        *("Milestone", "Observation", "Series", "read_observations"),
        *("EscalationRule", "FloorRule", "GrowthRule", "check_escalation", "check_growth"),
        *("rule_of", "assess", "assess_document", "project"),
        *("amend", "compare_paths", "plan_document", "required_values"),
        *("read_document", "report", "write_document"),
        *("InfeasibleError", "InvalidValueError", "MinshengError", "UnknownNameError"),
    ),
    "quantities": (
        *("Amount", "Number", "Quantity", "Registry", "Unit", "Units", "VOCABULARY", "as_unit"),
        *("declare_unit", "known_units", "registry"),
    ),
    "promises": (
        *("About", "AtLeast", "AtLeastTimes", "AtMost", "Basis", "Between", "Commitment"),
        *("Comparator", "Comparison", "Document", "Domain", "Done", "Every", "FallsYearly"),
        *("Finding", "Goal", "Grade", "GrowsYearly", "Indicator", "LessThan", "MoreThan"),
        *("PracticalMatter", "Provision", "Rank", "Ranked", "Reduction", "RisesYearly"),
        *("Safeguard", "Target", "Task", "Trend", "Unquantified", "ValueTarget", "YearTarget"),
        *("InterimTarget", "amend", "amend_document", "find_contradictions"),
        *("ANYWHERE", "Baseline", "Nature", "NotTarget", "NotTargetReason", "Responsible"),
    ),
    "observations": (
        *("Data", "EffectiveSeries", "Form", "Milestone", "Observation", "Observations"),
        *("ObservedSeries",),
        *("Series", "Values", "YearlySeries", "read_effective_series", "read_observations"),
        *("read_yearly_series", "write_template"),
    ),
    "growth": (
        *("EscalationReport", "EscalationRule", "FloorReport", "FloorRule", "FloorVerdict"),
        *("GrowthReport", "GrowthRule", "GrowthStep", "StepVerdict", "Verdict"),
        *("check_escalation", "check_growth", "rule_of"),
    ),
    "progress": (
        *("Assessment", "DocumentAssessment", "IndicatorAssessment"),
        *("JudgedMilestone", "JudgedYear", "MilestoneVerdict"),
        *("MarginTrend", "Projection", "ProjectionMethod", "Reason", "Status", "Thresholds"),
        *("YearVerdict", "assess", "assess_document", "assess_indicator", "project"),
    ),
    "planning": (
        *("Cost", "CostPart", "Recipients", "YearCost", "cost"),
        *("Demand", "DemandKind", "DocumentPlan", "Every", "Infeasible", "InfeasibleError"),
        *("InfeasibleReason", "LeftOutReason"),
        *("LeftOut", "NotPlanned", "PastYears", "PathCase", "PathComparison", "PathKind"),
        *("Pathway", "RequiredValue", "Shares", "compare_paths", "first_year_reached"),
        *("growth_needed", "plan_document", "required_values", "smallest_base"),
    ),
    "audit": (
        *("AuditReport", "Heading", "Mismatch", "MissingPhrase"),
        *("UnaccountedNumber", "UntouchedClause", "audit"),
    ),
    "exchange": (
        *("Backend", "document_from_json", "document_template", "document_to_frame"),
        *("document_to_json", "effective_series_from_frame", "Numbers", "observations_from_frame"),
        *("read_data_package", "read_document", "read_document_table", "result_schema"),
        *("series_to_frame",),
        *("write_data_package", "write_document", "yearly_series_from_frame"),
    ),
    "charts": ("plot_domain", "plot_path", "plot_progress"),
    "reports": (
        *("Content", "Direction", "DueDay", "Group", "Limit", "Picture", "Report", "Required"),
        *("Row", "Section", "Seen", "Standing", "Step", "content_of", "report"),
    ),
    "bulk": ("assess", "check_growth", "summary"),
}
"""The public names of the package, and of each package within it."""


def homes(package: str) -> dict[str, str]:
    """Return the module, within a package, that defines each name."""
    folder = SOURCE / package
    found: dict[str, str] = {}
    for file in sorted(folder.glob("*.py") if package else folder.rglob("*.py")):
        if file.name != "__init__.py":
            module = ".".join(file.relative_to(folder).with_suffix("").parts)
            found |= dict.fromkeys(_defined(file), module)
    return found


def _defined(file: Path) -> Iterator[str]:
    """Yield the names of `__all__` that a module does not import."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    imported = {alias.asname or alias.name for node in imports for alias in node.names}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            name = ast.unparse(node.targets[0])
            if name == "__version__":
                yield name
            if name == "__all__":
                yield from set(ast.literal_eval(node.value)) - imported


def written(package: str) -> str:
    """Return the text of the `__init__.py` of a package, before it is formatted."""
    home_of, names = homes(package), sorted(SURFACE[package])
    prefix = f"minsheng.{package}" if package else "minsheng"
    by_home: dict[str, list[str]] = {}
    for name in names:
        by_home.setdefault(home_of[name], []).append(name)
    lines = [
        f'"""{DOCS[package]}\n"""' if "\n" in DOCS[package] else f'"""{DOCS[package]}"""',
        "# Written by tools/surface.py, where what is public is listed.",
        "TYPE_CHECKING = False  # to type checkers it is true",
        "if TYPE_CHECKING:",
    ]
    lines += [
        f"    from {prefix}.{home} import {', '.join(by_home[home])}" for home in sorted(by_home)
    ]
    lines.append(f"__all__ = {names}")
    lines.append(f"_HOMES = { {home: tuple(by_home[home]) for home in sorted(by_home)} }")
    lines += [
        "if not TYPE_CHECKING:  # a type checker would take any name for one of these",
        "    from minsheng._lazy import lazy",
        "    __getattr__, __dir__ = lazy(__name__, _HOMES)",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the files, as ruff formats them."""
    files = [SOURCE / package / "__init__.py" for package in SURFACE]
    for package, file in zip(SURFACE, files, strict=True):
        file.write_text(written(package), encoding="utf-8")
    for command in (("check", "--quiet", "--fix", "--select", "I,RUF022"), ("format", "--quiet")):
        subprocess.run([sys.executable, "-m", "ruff", *command, *files], check=True)


if __name__ == "__main__":
    main()
