"""Figures that show themselves in a notebook, without pyplot and whatever its back end is."""

from io import BytesIO

from matplotlib.figure import Figure

__all__ = ["ShownFigure"]


class ShownFigure(Figure):
    """A figure of matplotlib that a notebook shows as a picture."""

    def _repr_png_(self) -> bytes:
        """Return the picture as PNG, as notebooks ask for it."""
        picture = BytesIO()
        self.savefig(picture, format="png")  # pyright: ignore[reportUnknownMemberType] # matplotlib's are open
        return picture.getvalue()
