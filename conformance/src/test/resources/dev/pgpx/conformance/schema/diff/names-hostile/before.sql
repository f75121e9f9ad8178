create table "Bo""ok
;" ("a b" int primary key, "select" text);
