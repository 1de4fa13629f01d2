"""A store, read only, over HTTP: an endpoint by the SPARQL 1.1 Protocol, a page to type into, the interactive page."""
