"""Promises: what is measured, what must hold of it, where it is promised, and what if."""
