import pytest

from relay.rewrite.css import runs_something, without_remote


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("background:url(http://x/a.png) red", "background:none red"),
        ("background: URL( 'https://x/a.png' )", "background: none"),
        ('background:url("//x/a")', "background:none"),
        ("a{background:url(\\\\x/a)}", "a{background:none}"),
        ("@import 'http://x/s.css';", '@import "";'),
        ('src: image-set("https://x/a" 1x)', 'src: image-set("" 1x)'),
        ("/* see (http://x) */ p{}", "/* see () */ p{}"),
        ("background:url(http://x", "background:none"),
        ("background:u\\72l(http://x)", "background:u\\72l()"),
        ("background:url(h\\74tp://x)", ""),
        ("background:url(\\000068\n\\74tp://x)", ""),
        ("background:url(ht/**/tp://x)", ""),
        ("a:url(\\\nhttp://x)", ""),
        ("a:url(\\ffffffhttp://x)", "a:url(\\ffffffhttp://x)"),
    ],
)
def test_what_is_fetched_from_elsewhere_goes(css: str, expected: str) -> None:
    assert without_remote(css) == expected


@pytest.mark.parametrize(
    "css",
    [
        "background:url(cid:a@b)",
        "background:url(data:image/png;base64,AA)",
        "content:'\\2022'",
        "/* x */",
        "color:red",
    ],
)
def test_what_is_fetched_from_nowhere_stays(css: str) -> None:
    assert without_remote(css) == css


@pytest.mark.parametrize(
    "css",
    [
        "width:expression(x())",
        "a:url(java\\script:x)",
        "behavior:url(#x)",
        "-moz-binding:x",
        "width:exp/**/ression(1)",
    ],
)
def test_styles_of_old_that_run_something_are_known(css: str) -> None:
    assert runs_something(css)
    assert not runs_something("width:10px")


@pytest.mark.parametrize("piece", ["url(", "url('", '"http:', "(//", "\\", "/*", "/**/", "\\68 "])
def test_hostile_styles_run_nothing_and_hide_nothing(piece: str) -> None:
    hostile = piece * 200_000

    assert without_remote(f"a:url(http://x);{hostile}").startswith("a:none;")
    assert not runs_something(hostile)
    assert runs_something(f"a:expression(1);{hostile}")
