"""The pages, a module each: what it asks of the store, in SQL, and the handler that shows it."""
