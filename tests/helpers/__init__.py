"""What several tests share; the tests themselves import nothing from each other."""
