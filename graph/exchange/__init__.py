"""A store in the forms that others publish and read: one file per form, each over queries in `ontology/views`."""
