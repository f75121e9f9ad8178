create sequence s ;
