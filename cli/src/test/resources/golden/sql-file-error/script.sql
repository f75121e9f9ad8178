select id
  from book where title = :title;
select id,
       :title as a, titel
  from book;
