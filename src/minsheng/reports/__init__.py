"""What a person who decides looks at: a page and what it is made from."""
