create schema shop;
grant usage on schema shop to alice;
