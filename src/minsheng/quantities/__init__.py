"""Quantities: exact numbers, units, amounts, and the bridge to pint."""
