"""Spans of time as a person reads them."""


def span_text(microseconds: int) -> str:
    """An age as "3d 4h", "4h 12m", "12m" or "40s"."""
    seconds = max(0, microseconds) // 1_000_000
    days, hours, minutes = seconds // 86_400, seconds // 3_600 % 24, seconds // 60 % 60
    if days:
        return f"{days}d {hours}h"
    if hours:
        return f"{hours}h {minutes}m"
    return f"{minutes}m" if minutes else f"{seconds}s"
