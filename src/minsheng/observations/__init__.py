"""Observations: series, what data speak for, what cannot be true, and the files they come in."""
