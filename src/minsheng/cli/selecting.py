"""Which commitments a command is about: by who answers for them, their nature and their tags."""

import argparse
from typing import get_args

from minsheng.promises.provisions import Nature

__all__ = ["add_selection"]


def add_selection(parser: argparse.ArgumentParser) -> None:
    """Add `--responsible`, `--nature` and `--tag`, for documents that say so beside a promise."""
    parser.add_argument("--responsible", metavar="NAME", help="for which this unit answers")
    parser.add_argument("--nature", choices=get_args(Nature), help="that bind, or are expected")
    parser.add_argument("--tag", metavar="TAG", help="with this mark")
