select 1;
\d book
select 'open;
