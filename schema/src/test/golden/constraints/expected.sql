create schema if not exists hotel;

create sequence hotel.papers;

create table a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to (
    id uuid default encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid not null,
    a_column_whose_name_is_long_one text not null,
    a_column_whose_name_is_long_two text not null,
    constraint a_table_whose_name_is_nearly_as_long_as_postgresql_allows__pkey primary key (id),
    constraint a_table_whose_name_is_nearly__a_column_whose_name_is_long_o_key unique (a_column_whose_name_is_long_one),
    constraint a_table_whose_name_is_nearly__a_column_whose_name_is_long_t_key unique (a_column_whose_name_is_long_two)
);

create table booking (
    id bigint default nextval('hotel.papers') not null,
    room_id integer not null,
    house_id uuid,
    during daterange not null,
    constraint booking_pkey primary key (id),
    constraint booking_gap exclude using gist ("room_id" with =, during with -|-) where (during is not null),
    constraint booking_room_id_during_excl exclude using gist (room_id with =, during with &&)
);

create table invoice (
    number text not null,
    token uuid,
    net numeric not null,
    gross numeric generated always as (net * 1.19) stored not null,
    shown text generated always as (upper(number)) virtual not null,
    checked_by text,
    revision integer default 1 not null,
    version bigint default 0 not null,
    created_at timestamp with time zone default now() not null,
    updated_at timestamp with time zone default clock_timestamp() not null,
    created_by text default current_user not null,
    updated_by uuid,
    deleted_at timestamp with time zone,
    constraint invoice_pkey primary key (number)
);

create table room (
    id integer generated always as identity,
    house_id uuid not null,
    number integer not null,
    name text,
    code text,
    price numeric not null,
    primary_key text not null,
    constraint room_pkey primary key (id),
    constraint "1 code" unique nulls not distinct (code),
    constraint room_house_id_number_key unique (house_id, number),
    constraint room_of_a_name unique nulls not distinct (number, name),
    constraint room_primary_key_key unique (primary_key),
    constraint room_check check (price > 0 and number < 10000),
    constraint room_name_check check (name <> ''),
    constraint room_name_check1 check (length(name) < 100),
    constraint room_number_check check (number > 0),
    constraint "small letters" check (lower(name) = name)
);

create table hotel.house (
    id uuid default gen_random_uuid() not null,
    name text not null,
    deleted_at timestamp with time zone,
    constraint house_pkey primary key (id)
);

create index booking_house_id_idx on booking (house_id);

create index booking_room_id_idx on booking (room_id);

create unique index house_deleted_at_key on hotel.house (deleted_at) where deleted_at is null;

create unique index house_name_key on hotel.house (name) where deleted_at is null;

alter table booking add constraint booking_house_id_fkey
    foreign key (house_id) references hotel.house (id) on delete set null;

alter table booking add constraint booking_room_id_fkey
    foreign key (room_id) references room (id);

alter table room add constraint room_house_id_fkey
    foreign key (house_id) references hotel.house (id) on delete cascade;

comment on column room.price is 'For a night, with breakfast';

comment on table room is 'Where guests sleep';
