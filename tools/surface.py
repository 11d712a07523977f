"""Write the public surface: `python tools/surface.py`, part of `make generate`.

SURFACE lists the public names of the package and of each of its packages, once. From it, and from
what each module defines, their `__init__.py` are written: a name is loaded from its module on first
use, so that `import minsheng` costs next to nothing, and type checkers see plain imports.
"""

import ast
import sys
from collections.abc import Iterable, Iterator
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
    "charts": "Paths in pictures.",
}

SURFACE: dict[str, tuple[str, ...]] = {
    "": (
        *("HUNNAN", "__version__"),
        *("Amount", "Commitment", "Document", "Indicator", "Period", "Provision", "Span", "Text"),
        *("About", "AtLeast", "AtLeastTimes", "AtMost", "Between", "Comparison", "Done"),
        *("GrowsYearly", "LessThan", "MoreThan", "Trend", "Unquantified"),
        *("Milestone", "Observation", "Series", "read_observations", "write_template"),
        *("EscalationRule", "FloorRule", "GrowthRule", "check_escalation", "check_growth"),
        *("rule_of", "Thresholds", "assess", "assess_document", "assess_indicator", "project"),
        *("amend", "compare_paths", "plan_document", "plot_path", "required_values"),
        *("read_document", "write_document"),
        *("InfeasibleError", "InvalidValueError", "MinshengError", "UnknownNameError"),
    ),
    "quantities": ("Amount", "Number", "Unit", "as_unit", "known_units"),
    "promises": (
        *("About", "AtLeast", "AtLeastTimes", "AtMost", "Basis", "Between", "Commitment"),
        *("Comparator", "Comparison", "Document", "Domain", "Done", "Every", "Finding", "Goal"),
        *("GrowsYearly", "Indicator", "LessThan", "MoreThan", "PracticalMatter", "Provision"),
        *("Safeguard", "Target", "Task", "Trend", "Unquantified", "amend", "amend_document"),
        "find_contradictions",
    ),
    "observations": (
        *("Data", "EffectiveSeries", "Form", "Milestone", "Observation", "ObservedSeries"),
        *("Series", "Values", "YearlySeries", "read_effective_series", "read_observations"),
        *("read_yearly_series", "write_template"),
    ),
    "growth": (
        *("EscalationReport", "EscalationRule", "FloorReport", "FloorRule", "FloorVerdict"),
        *("GrowthReport", "GrowthRule", "GrowthStep", "StepVerdict", "Verdict"),
        *("check_escalation", "check_growth", "rule_of"),
    ),
    "progress": (
        *("Assessment", "DocumentAssessment", "IndicatorAssessment", "MarginTrend", "Projection"),
        *("ProjectionMethod", "Reason", "Status", "Thresholds", "YearVerdict", "assess"),
        *("assess_document", "assess_indicator", "project"),
    ),
    "planning": (),
    "audit": ("AuditReport", "Mismatch", "MissingPhrase", "NotTarget", "audit"),
    "exchange": (),
    "charts": ("plot_path",),
}


def homes(package: str) -> dict[str, str]:
    """Return the module that defines each name, for the modules a package may take names from."""
    found: dict[str, str] = {}
    folder = SOURCE / package
    files = folder.rglob("*.py") if package == "" else folder.glob("*.py")
    for file in sorted(files):
        if file.name == "__init__.py" and file.parent != SOURCE / "domains":
            continue
        module = ".".join(file.relative_to(folder).with_suffix("").parts)
        for name in _defined(file):
            found.setdefault(name, module.removesuffix(".__init__"))
    return found


def _defined(file: Path) -> Iterator[str]:
    """Yield the names of `__all__` that a module defines itself."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in {
            "__all__",
            "__version__",
        }:
            value = ast.literal_eval(node.value)
            yield from ["__version__"] if isinstance(value, str) else set(value) - imported


def written(package: str, names: Iterable[str]) -> str:
    """Return the text of the `__init__.py` of a package."""
    home_of, wanted = homes(package), sorted(set(names))
    prefix = f"minsheng.{package}" if package else "minsheng"
    by_home: dict[str, list[str]] = {}
    for name in wanted:
        if name not in home_of:
            raise SystemExit(f"{prefix}: no module defines {name}")
        by_home.setdefault(home_of[name], []).append(name)
    imports = [
        f"    from {prefix}.{home} import {', '.join(by_home[home])}" for home in sorted(by_home)
    ]
    table = [f"    {home!r}: {tuple(by_home[home])!r}," for home in sorted(by_home)]
    return "\n".join(
        [
            f'"""{DOCS[package]}\n"""' if "\n" in DOCS[package] else f'"""{DOCS[package]}"""',
            "",
            "# Written by tools/surface.py; what is public is listed there.",
            "",
            "TYPE_CHECKING = False",
            "if TYPE_CHECKING:",
            *imports,
            "",
            f"__all__ = {wanted!r}",
            "",
            "_HOMES = {",
            *table,
            "}",
            "",
            "if not TYPE_CHECKING:  # a type checker would take any name for one that is found here",
            "    from minsheng._lazy import lazy",
            "",
            "    __getattr__, __dir__ = lazy(__name__, _HOMES)",
            "",
        ]
    )


def main() -> None:
    """Write the files, or with --check say which of them are stale."""
    for package, names in SURFACE.items():
        (SOURCE / package / "__init__.py").write_text(written(package, names), encoding="utf-8")
        print(f"{package or 'minsheng'}: {len(set(names))} names")


if __name__ == "__main__":
    sys.exit(main())
