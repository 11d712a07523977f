"""Planning: what each coming year, half year or month must bring so that promises are kept."""
