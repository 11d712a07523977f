"""What a Chinese district government promised, as typed objects, and the arithmetic of promises."""
