"""A figure that shows itself: in a notebook it is a picture, whatever the notebook has set up."""

# matplotlib leaves the types of its keyword arguments open.
# pyright: reportUnknownMemberType=false

from io import BytesIO

from matplotlib.figure import Figure

__all__ = ["NotebookFigure"]


class NotebookFigure(Figure):
    """A matplotlib figure that belongs to no window, and that notebooks show as a PNG."""

    def _repr_png_(self) -> bytes:
        """Return the picture for IPython and what builds on it."""
        file = BytesIO()
        self.savefig(file, format="png")
        return file.getvalue()
