import stancegraph as sg
from stancegraph.tables import comma_separated, json_array, table


def test_read_extract_store_answer_and_draw(tmp_path):
    text = tmp_path / "news.md"
    text.write_text("---\ntitle: News\ndate: 2026-05-21\n---\n\nOpenAI supports the AI Act.\n", encoding="utf-8")
    (document,) = sg.read([text])
    (statement,) = sg.extract(document)
    assert isinstance(statement, sg.Statement)
    assert (statement.actor.name, statement.stance) == ("OpenAI", sg.Stance.SUPPORT)
    assert sg.from_json(sg.to_json(statement, document.source)) == statement
    with sg.open_store(tmp_path / "my.db") as store:
        assert store.replace(document, [statement], method="rules")
        assert not store.replace(document, [statement], method="rules")
        store.derive()
        assert tuple(store.statements()) == (statement,)
        network = sg.actor_target(store.statements(), store.documents())
        assert sg.check(store) == ()
        assert sg.answer(store, "SELECT (COUNT(*) AS ?n) WHERE { ?s a aip:StanceExpression }", {}).rows[0][0].text == "1"
    assert sg.agreement(network).number_of_nodes() == 1
    assert "OpenAI" in sg.page(network, title="Test")
    assert sg.draw(network, title="Test").html == sg.page(network, title="Test")


def test_tables_are_aligned_cut_and_quoted():
    rows = [("Zoë", None, 'a "b", c'), ("日本", 1.5, "x" * 100)]
    lines = table(("name", "n", "note"), rows).splitlines()
    assert lines[0] == "name  n    note"
    assert lines[2] == 'Zoë        a "b", c'
    assert lines[3].startswith("日本  1.5  xxx")
    assert lines[3].endswith("…")
    assert comma_separated(("name", "n", "note"), rows[:1]) == 'name,n,note\nZoë,,"a ""b"", c"\n'
    assert json_array(("name", "n"), [("Zoë", None)]) == '[{"name": "Zoë", "n": null}]'
    assert table(("name",), []) == "nothing found"
