"""Growth: rules for yearly values, whether they were kept, and the words for it."""
