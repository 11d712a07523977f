"""Fuzzing of everything that reads text or files: `make deep STEPS=fuzz`."""
