//! Lines that are no JSON object, or hardly one.

use super::refused;

#[test]
fn what_is_no_json_object() {
    let lines = [
        "",
        " ",
        "\t",
        "null",
        "true",
        "17",
        "\"kz\"",
        "[]",
        "[{}]",
        "{",
        "}",
        "{}}",
        "{} {}",
        "{'gpa': 3}",
        "{gpa: 3}",
        "{\"gpa\": 3.}",
        "{\"gpa\": +3}",
        "{\"gpa\": 03}",
        "{\"gpa\": .5}",
        "{\"gpa\": NaN}",
        "{\"gpa\": 1e}",
        "{\"gpa\": -}",
        "{\"gpa\": 3,}",
        "{\"gpa\" 3}",
        "{\"gpa\": 3 \"semester\": 5}",
        "{\"id\": \"x}",
        "{\"id\": \"\\q\"}",
        "{\"id\": \"\\u12\"}",
        "\u{feff}{}",
        "{}\0",
        "{\"id\": \"a\u{1}b\"}",
        "// {}",
        "{}//",
    ];
    for line in lines {
        assert_eq!(refused(line.as_bytes()), "", "{line:?}");
    }
    let bytes: [&[u8]; 5] = [
        b"\xff",
        b"{\"id\": \"\xff\"}",
        b"{\"id\": \"\xc0\x80\"}",
        b"{\"id\": \"\xed\xa0\x80\"}",
        b"{}\xe4",
    ];
    for line in bytes {
        assert_eq!(refused(line), "", "{line:?}");
    }
    // A name that no text can hold.
    assert_eq!(refused(br#"{"\ud800": 1}"#), "");
}

#[test]
fn depth_is_no_danger() {
    let deep = |open: &str, close: &str| [open.repeat(100_000), close.repeat(100_000)].concat();
    let lists = deep("[", "]");
    let objects = [
        r#"{"a":"#.repeat(100_000).as_str(),
        "1",
        &"}".repeat(100_000),
    ]
    .concat();
    for nested in [&lists, &objects] {
        for (name, field) in [
            ("unheard", "unheard"),
            ("id", "id"),
            ("kt", "kt"),
            ("gpa", "gpa"),
        ] {
            let line = format!(r#"{{"{name}": {nested}}}"#);
            let field = if name == "kt" && nested == &objects {
                "kt.a"
            } else {
                field
            };
            assert_eq!(refused(line.as_bytes()), field);
        }
    }
    assert_eq!(
        refused(format!(r#"{{"certificates": {lists}}}"#).as_bytes()),
        "certificates[0]"
    );
    assert_eq!(
        refused(format!(r#"{{"host": {{"x": {lists}}}}}"#).as_bytes()),
        "host.x"
    );
    assert_eq!(refused(lists.as_bytes()), "");
    assert_eq!(refused("[".repeat(100_000).as_bytes()), "");
    assert_eq!(refused(r#"{"a":"#.repeat(100_000).as_bytes()), "");
}
