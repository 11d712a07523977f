"""Progress: what commitments look like against observations on a day."""
