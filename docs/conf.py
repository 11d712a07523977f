"""Settings of the documentation site: `make docs` builds it."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE / "extensions")]

import minsheng  # noqa: E402 - after the path is set

project = "minsheng"
author = "The minsheng developers"
project_copyright = author
release = minsheng.__version__
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinx_copybutton",
    "chinese_pages",
    "chinese_search",
    "command_help",
    "promise_domain",
    "public_names",
    "unit_list",
]
nitpicky = True
# The standard library is not part of the site, and the site needs no network to look it up.
nitpick_ignore_regex = [
    ("py:.*", r"(collections|datetime|decimal|fractions|hypothesis|os|pathlib|typing)\..*"),
    ("py:class", r"tuple\[~minsheng\..*"),  # of a document, cut at the comma
    # records, whose fields the JSON Schema and the page on them have
    ("py:class", r"(minsheng\.)?.*(Record|Worded|Answered|FailureRow)"),
]
# Type variables; the limits that a target is judged by, in numbers; the part of pint's quantities
# that `Amount.quantity` promises; what matplotlib, pandas, polars and narwhals call their own; the
# options of `required_values` and of the verbs as passed on; what a unit was declared with.
nitpick_ignore = [
    ("py:class", "minsheng.lookup.Key"),
    ("py:class", "minsheng.lookup.Value"),
    ("py:class", "minsheng.observations.series.Ordered"),
    ("py:class", "minsheng.promises.provisions.TargetT_co"),
    ("py:class", "minsheng.promises.targets.TargetT"),
    ("py:class", "minsheng.promises.limits.Limits"),
    ("py:class", "minsheng.promises.searching.Filters"),
    ("py:class", "Quantity"),
    ("py:class", "Figure"),
    ("py:class", "pd.DataFrame"),
    ("py:class", "pl.DataFrame"),
    ("py:class", "IntoDataFrame"),
    ("py:class", "minsheng.planning.required.PlanOptions"),
    ("py:class", "minsheng.quantities.units._Declaration"),
    ("py:class", "minsheng.promises.unfinished.Options"),
]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autosummary_generate = False
python_use_unqualified_type_names = True
add_module_names = False
maximum_signature_line_length = 88
toc_object_entries_show_parents = "hide"

html_theme = "furo"
html_title = "minsheng"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_search_language = "mixed"
html_show_sphinx = False
html_copy_source = False
html_theme_options = {"navigation_with_keys": True}

copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
