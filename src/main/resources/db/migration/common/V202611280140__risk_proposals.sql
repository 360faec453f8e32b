-- Which sector pack an IS asset came from, so that the risks proposed for it fit.
create table asset_origin (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    asset_ref varchar(20) not null,
    pack varchar(60) not null,
    pack_asset varchar(60) not null,
    primary key (organisation_id, assessment_id, asset_ref),
    foreign key (organisation_id, assessment_id, asset_ref)
        references is_asset (organisation_id, assessment_id, ref) on delete cascade
);

-- Risks that the catalogue proposed and that somebody refused, so that they do not come back.
create table refused_proposal (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    asset_ref varchar(20) not null,
    threat varchar(60) not null,
    primary key (organisation_id, assessment_id, asset_ref, threat),
    foreign key (organisation_id, assessment_id, asset_ref)
        references is_asset (organisation_id, assessment_id, ref) on delete cascade
);
