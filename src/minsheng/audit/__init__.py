"""Audit: a document against a copy of its text."""
