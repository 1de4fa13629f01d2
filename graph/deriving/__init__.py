"""What follows from all documents: positions, their changes, shortcuts; kept up to date document by document."""
