"""What HTML carries beside words."""

import pytest

from policies.reading.html import read_html
from policies.reading.measuring import is_active_target, is_remote
from policies.reading.values import Style


@pytest.mark.parametrize(
    "target",
    ["http://x", " HTTPS://x", "//x/y.gif", "\x01\\\\x/y", "ht\ntp://x", "a.png 1x, //x 2x"],
)
def test_pictures_from_elsewhere_are_remote(target: str) -> None:
    assert is_remote(target)
    assert not is_remote("cid:1")


def test_links_that_run_something_are_active() -> None:
    assert is_active_target(" java\nscript:x()")
    assert not is_active_target("https://x")


@pytest.mark.parametrize(
    ("source", "count", "specks"),
    [
        ("<img src='https://x/a.png'>", 1, 0),
        ("<img src='cid:1'>", 0, 0),
        ("<img src='//x/o.gif' width=1 height=1>", 1, 1),
        ("<img src='//x/o.gif' style='width:0px'>", 1, 1),
        ("<img src='//x/o.gif' style='display:none'>", 1, 1),
        ("<img src='//x/o.gif' width=100%>", 1, 0),
        ("<td background='http://x/a.png'>", 0, 0),
        ("<table background='http://x/a.png'></table>", 1, 0),
        ("<p style=\"background:url('http://x/a.png')\">", 1, 0),
        ("<p style='background:url(cid:2)'>", 0, 0),
        ("<ul style='list-style: url(https://x/a)'>", 1, 0),
        ("<style>@import 'https://x/a'; p{background:url(//y)}</style>", 2, 0),
        ("<style>p{background:url(https://x/a)}</style>", 1, 0),
        ("<style>p{background:url(cid:a)}</style>", 0, 0),
        ("<iframe src='https://x'></iframe>", 0, 0),
    ],
)
def test_remote_pictures_and_specks_are_counted(source: str, count: int, specks: int) -> None:
    style = read_html(source).style

    assert (style.remote_images, style.pixels) == (count, specks)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("<form><input></form>", "form"),
        ("<script>x()</script>", "script"),
        ("<p onclick='x()'>", "onclick"),
        ("<a href='javascript:x()'>y</a>", "href"),
        ("<p style='width:expression(x())'>", "style"),
        ("<a xlink:href='\x01javascript:x()'>y</a>", "xlink:href"),
        ("<meta http-equiv=Refresh content=0>", "meta"),
        ("<iframe></iframe>", "iframe"),
    ],
)
def test_active_content_is_named(source: str, name: str) -> None:
    assert name in read_html(source).style.active


def test_plain_html_carries_nothing() -> None:
    assert read_html("<meta charset=utf-8><p>Hi <a href='https://x'>y</a></p>").style == Style()


def test_sizes_margins_and_centring_are_measured() -> None:
    style = read_html(
        "<p style='font-size:9px;margin:1px 30px'>a<b style='font-size:20px'>b</b></p><center>c</center>"
        "<p style='text-align:center'>d"
    ).style

    assert (style.font_sizes, style.widest_margin, style.is_centred) == (2, 30, True)
    assert read_html("<p align=center>x").style.is_centred
