create sequence s increment by 5 minvalue 3 maxvalue 100 start with 10 cache 4 cycle;
