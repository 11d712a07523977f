"""Pictures, drawn by matplotlib (the extra "plot")."""
