"""The libraries that frames need, from one place: without them an error says how to get them."""

from minsheng.errors import MissingExtraError

try:
    import narwhals.stable.v2 as nw
    import numpy as np
    import numpy.typing as npt
except ImportError:
    raise MissingExtraError("minsheng.bulk", "bulk") from None

__all__ = ["np", "npt", "nw"]
