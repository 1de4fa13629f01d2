"""Queries that mean harm: to reach {port} on this machine, to change the store, to fill the memory, to take all the time, to kill."""

import string

_DEEP = 30_000
_HUNDRED = " ".join(map(str, range(100)))
REACHING = (
    "SELECT * WHERE {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "select * where {{ service silent <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ BIND(<http://127.0.0.1:{port}/> AS ?g) SERVICE ?g {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ VALUES ?g {{ <http://127.0.0.1:{port}/> }} SERVICE SILENT ?g {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ OPTIONAL {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }} }}",
    "SELECT * WHERE {{ {{ ASK {{}} }} UNION {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }} }}",
    "SELECT * WHERE {{ ?s ?p ?o FILTER EXISTS {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }} }}",
    "SELECT * WHERE {{ {{ SELECT * WHERE {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }} }} }}",
    "SELECT * WHERE {{ ?s ?p ?o MINUS {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }} }}",
    "ASK {{ GRAPH ?g {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }} }}",
    "CONSTRUCT {{ ?s ?p ?o }} WHERE {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "DESCRIBE ?s WHERE {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    r"SELECT * WHERE {{ \u0053ERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    r"SELECT * WHERE {{ ?x ?y '\u0027 ' SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} FILTER(?z = ' ') }}",
    "SELECT * WHERE {{ ?x ?y trueSERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?x ?y 1SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "PREFIX : <http://127.0.0.1:{port}/> SELECT * WHERE {{ ?x ?y 1e5SERVICE:x {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?x ?y ?z FILTER(?x<?b)SERVICE#>\n<http://127.0.0.1:{port}/>{{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?x ?y ?z FILTER(?a<'b>c') SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} FILTER(?z='q') }}",
    "PREFIX a: <a:> SELECT * WHERE {{ ?x ?y a:b\\#c SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?x ?y '''a''' # '''\nSERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} # '''\n }}",
    "BASE <http://127.0.0.1:{port}/> SELECT * WHERE {{ SERVICE <x> {{ ?s ?p ?o }} }}",
    "PREFIX s: <http://127.0.0.1:{port}/> SELECT * WHERE {{ SERVICE s: {{ ?s ?p ?o }} }}",
    "SELECT * FROM <http://127.0.0.1:{port}/> WHERE {{ ?s ?p ?o }}",
    "SELECT * FROM NAMED <http://127.0.0.1:{port}/> WHERE {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "CONSTRUCT FROM <http://127.0.0.1:{port}/> WHERE {{ ?s ?p ?o }}",
    "SELECT*FROM<http://127.0.0.1:{port}/>{{ ?s ?p ?o }}",
    "SELECT * FROM <file:///etc/passwd> WHERE {{ ?s ?p ?o }}",
    "DESCRIBE <http://127.0.0.1:{port}/>",
    "SELECT * WHERE {{ GRAPH <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
)
CHANGING = (
    "DROP ALL",
    "CLEAR ALL",
    "LOAD <http://127.0.0.1:{port}/>",
    "LOAD SILENT <file:///etc/passwd> INTO GRAPH <a:g>",
    "INSERT DATA {{ <a:a> <a:b> <a:c> }}",
    "DELETE WHERE {{ ?s ?p ?o }}",
    "PREFIX a: <a:> INSERT {{ ?s ?p ?o }} WHERE {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ ?s ?p ?o }} ; DROP ALL",
    "COPY DEFAULT TO <http://127.0.0.1:{port}/>",
)
GREEDY = (
    "SELECT * WHERE {{ ?a ?b ?c . ?d ?e ?f }}",
    "SELECT DISTINCT ?a ?d WHERE {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }} ORDER BY ?i",
    "SELECT (COUNT(*) AS ?n) WHERE {{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }}",
    "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d))) AS ?x) WHERE {{ ?a ?b ?c . ?d ?e ?f }}",
    "CONSTRUCT {{ ?a ?b ?f . ?d ?e ?c }} WHERE {{ ?a ?b ?c . ?d ?e ?f }}",
    "SELECT * WHERE {{ ?s (!<a:a>|^!<a:a>)* ?o . ?o (!<a:a>|^!<a:a>)* ?x . ?x (!<a:a>)+ ?y }}",
    "SELECT * WHERE {{ ?s ?p ?o FILTER(REGEX(STR(?o), '(((a+)+)+)+$')) }}",
    "SELECT (REPLACE('" + "a" * 1000 + "', '(a|a?)+', '$1$1$1$1') AS ?x) WHERE {{}}",
    "SELECT ?x WHERE {{ BIND('" + "ab" * 50_000 + "' AS ?a0) "
    + " ".join(f"BIND(CONCAT(?a{n}, ?a{n}) AS ?a{n + 1})" for n in range(30)) + " BIND(STRLEN(?a30) AS ?x) }}",
    "SELECT * WHERE {{ " + " ".join(f"VALUES ?{name} {{{{ {_HUNDRED} }}}}" for name in string.ascii_lowercase[:8]) + " }}",
    "SELECT * WHERE {{ ?s ?p ?o FILTER(" + "(" * _DEEP + "1" + ")" * _DEEP + ") }}",
    "SELECT * WHERE " + "{{" * _DEEP + " ?s ?p ?o " + "}}" * _DEEP,
    "SELECT * WHERE {{ ?s " + "(" * _DEEP + "<a:p>" + ")*" * _DEEP + " ?o }}",
    "SELECT * WHERE {{ ?s ?p ?o FILTER(?o IN (" + ", ".join(map(str, range(40_000))) + ")) }}",
    "SELECT * WHERE {{ ?s ?p ?o }} # " + "x" * 300_000,
    "SELECT * WHERE {{ ?s ?p '" + "\\u0041" * 30_000 + "' }}",
    "SELECT" + " ?x" * 50_000 + " WHERE {{ ?x ?p ?o }}",
    "1" * 200_000 + "a." * 20_000,
)  # fmt: skip
HOSTILE = (*REACHING, *CHANGING, *GREEDY)
