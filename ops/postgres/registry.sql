-- Runs once, on an empty data folder: the schema registry keeps its tables apart from the articles.
CREATE DATABASE registry;
