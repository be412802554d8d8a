"""The confusion table and the histogram of scores as one picture (PNG or SVG, by the name of the file)."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from policies.profile import Profile
from policies.verdict import VerdictKind

SHOWN = (VerdictKind.ACCEPT, VerdictKind.HOLD, VerdictKind.REJECT)
# Scores at or above this share the last bar.
HIGHEST = 30
COLOURS = {"order": "#1b6ca8", "marketing": "#c2571a"}


def draw(
    confusion: Mapping[str, Mapping[str, int]],
    scores: Mapping[str, Sequence[float]],
    profile: Profile,
    path: Path,
) -> None:
    """Draw `confusion` (label to verdict to count) and `scores` (label to points) into a file."""
    import matplotlib

    # No window, whatever the machine has.
    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(13, 5), width_ratios=(2, 3))
    _draw_table(left, confusion)
    _draw_scores(right, scores, profile)
    figure.tight_layout()
    figure.savefig(path, dpi=150)
    pyplot.close(figure)


def _draw_table(axes, confusion: Mapping[str, Mapping[str, int]]) -> None:
    labels, kinds = list(confusion), [kind.value for kind in SHOWN]
    shares = []
    for label in labels:
        total = sum(confusion[label].values()) or 1
        shares.append([confusion[label].get(kind, 0) / total for kind in kinds])
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1, aspect="auto")
    axes.set_xticks(range(len(kinds)), kinds)
    axes.set_yticks(range(len(labels)), labels)
    axes.set_xlabel("verdict")
    axes.set_ylabel("label of the source")
    axes.set_title("What became of which mail")
    for row, label in enumerate(labels):
        for column, kind in enumerate(kinds):
            share = shares[row][column]
            text = f"{confusion[label].get(kind, 0)}\n{share:.1%}"
            colour = "white" if share > 0.5 else "black"
            axes.text(column, row, text, ha="center", va="center", color=colour)


def _draw_scores(axes, scores: Mapping[str, Sequence[float]], profile: Profile) -> None:
    # Side by side, so that neither label hides the other.
    axes.hist(
        [[min(max(point, 0), HIGHEST) for point in points] for points in scores.values()],
        bins=range(HIGHEST + 2),
        label=[f"{label} ({len(points)})" for label, points in scores.items()],
        color=[COLOURS[label] for label in scores],
    )
    limits = {
        "warn": profile.marketing_warn,
        "hold": profile.marketing_hold,
        "reject": profile.marketing_reject,
    }
    for name, limit in limits.items():
        axes.axvline(limit, color="black", linewidth=1, linestyle="--")
        axes.text(limit, axes.get_ylim()[1], f" {name}", va="top", fontsize=9)
    axes.set_yscale("symlog")
    axes.set_yticks((0, 1, 10, 100, 1_000), ("0", "1", "10", "100", "1,000"))
    axes.set_xlabel(f"score of R-16 in points ({HIGHEST} and more together)")
    axes.set_ylabel("messages (logarithmic)")
    axes.set_title("Scores by label")
    axes.legend(loc="upper center")
