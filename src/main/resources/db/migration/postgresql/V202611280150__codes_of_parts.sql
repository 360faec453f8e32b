-- A work product may consist of several documents: its code is then followed by the part, such as W28-access.
alter table document alter column work_product type varchar(40);
alter table kept_elsewhere alter column work_product type varchar(40);
