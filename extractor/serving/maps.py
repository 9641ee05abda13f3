"""Where a unit lies in Vietnam: a point on the dots of all communes, which `scripts/map_of_vietnam.py` draws."""

from math import cos, radians

WEST, EAST, SOUTH, NORTH = 101.9, 110.1, 8.3, 23.6  # degrees; the mainland and the islands near it
SCALE = 40.0  # of the picture, per degree of latitude
SQUEEZE = cos(radians(16))  # a degree of longitude is shorter
WIDTH, HEIGHT = round((EAST - WEST) * SQUEEZE * SCALE), round((NORTH - SOUTH) * SCALE)


def place(latitude: float | None, longitude: float | None) -> tuple[float, float] | None:
    """Return where on the picture a place is, from the left and from the top; None if it is not on it."""
    if latitude is None or longitude is None or not (SOUTH < latitude < NORTH and WEST < longitude < EAST):
        return None
    return round((longitude - WEST) * SQUEEZE * SCALE, 1), round((NORTH - latitude) * SCALE, 1)
