"""What people write in figures and words, read: numbers, and the cells of tables of targets."""
