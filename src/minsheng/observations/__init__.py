"""Series of values, what they say of which time, and the files they come in."""

# Written by tools/surface.py, where what is public is listed.
TYPE_CHECKING = False  # to type checkers it is true
if TYPE_CHECKING:
    from minsheng.observations.files import read_observations
    from minsheng.observations.known import Data, Values
    from minsheng.observations.observation import Form, Milestone, Observation
    from minsheng.observations.series import EffectiveSeries, ObservedSeries, Series, YearlySeries
    from minsheng.observations.series_files import read_effective_series, read_yearly_series
    from minsheng.observations.table import Observations
    from minsheng.observations.template import write_template
__all__ = [
    "Data",
    "EffectiveSeries",
    "Form",
    "Milestone",
    "Observation",
    "Observations",
    "ObservedSeries",
    "Series",
    "Values",
    "YearlySeries",
    "read_effective_series",
    "read_observations",
    "read_yearly_series",
    "write_template",
]
_HOMES = {
    "files": ("read_observations",),
    "known": ("Data", "Values"),
    "observation": ("Form", "Milestone", "Observation"),
    "series": ("EffectiveSeries", "ObservedSeries", "Series", "YearlySeries"),
    "series_files": ("read_effective_series", "read_yearly_series"),
    "table": ("Observations",),
    "template": ("write_template",),
}
if not TYPE_CHECKING:  # a type checker would take any name for one of these
    from minsheng._lazy import lazy

    __getattr__, __dir__ = lazy(__name__, _HOMES)
