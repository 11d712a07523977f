"""Frames against objects: random documents and observations, judged both ways."""
