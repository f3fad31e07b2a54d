insert into vets (name) values ('Carter'), ('Leary'), ('Douglas');
insert into specialties (name) values ('radiology'), ('surgery');
insert into vet_specialties (vet_id, specialty_id) values (2, 1), (3, 2);
insert into owners (name, telephone) values ('Franklin', '6085551023'), ('Davis', '6085551749');
insert into pets (name, birth_date, owner_id) values ('Leo', '2020-09-07', 1), ('Basil', '2022-08-06', 2);
