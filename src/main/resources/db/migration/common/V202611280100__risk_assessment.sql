-- The method as an organisation uses it. A version that ratings were made with is never changed; there is a new one.
create table risk_method_version (
    organisation_id varchar(36) not null references organisation (id),
    version_number integer not null,
    method varchar(60) not null,
    low_to integer not null,
    medium_to integer not null,
    low_authority varchar(40) not null,
    medium_authority varchar(40) not null,
    high_authority varchar(40) not null,
    chosen_by varchar(120) not null,
    chosen_at varchar(24) not null,
    version integer not null,
    primary key (organisation_id, version_number)
);

-- The parts of an assessment go by their ref (BA1, IS1, R01), which reviews keep. Revision counts every change of any part.
create table risk_assessment (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    name varchar(200) not null,
    method_version integer not null,
    currency varchar(3) not null,
    person_day_cents bigint,
    started_on date not null,
    review_of varchar(36),
    version integer not null,
    revision integer not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, method_version) references risk_method_version (organisation_id, version_number),
    foreign key (organisation_id, review_of) references risk_assessment (organisation_id, id)
);
create index risk_assessment_review on risk_assessment (organisation_id, review_of);

create table security_criterion (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    code varchar(4) not null,
    name varchar(200) not null,
    primary key (organisation_id, assessment_id, code),
    foreign key (organisation_id, assessment_id) references risk_assessment (organisation_id, id)
);

create table business_asset (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    ref varchar(20) not null,
    place integer not null,
    name varchar(200) not null,
    owner_name varchar(200) not null,
    owner_person varchar(36),
    note varchar(2000) not null,
    version integer not null,
    primary key (organisation_id, assessment_id, ref),
    foreign key (organisation_id, assessment_id) references risk_assessment (organisation_id, id)
);

create table is_asset (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    ref varchar(20) not null,
    place integer not null,
    name varchar(200) not null,
    asset_type varchar(200) not null,
    location varchar(200) not null,
    classification varchar(200) not null,
    owner_name varchar(200) not null,
    owner_person varchar(36),
    override_reason varchar(2000),
    version integer not null,
    primary key (organisation_id, assessment_id, ref),
    foreign key (organisation_id, assessment_id) references risk_assessment (organisation_id, id)
);

-- Of a business asset, or the override of an IS asset. A criterion without a row is not rated.
create table asset_impact (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    asset_ref varchar(20) not null,
    criterion varchar(4) not null,
    impact_level integer not null,
    primary key (organisation_id, assessment_id, asset_ref, criterion),
    foreign key (organisation_id, assessment_id) references risk_assessment (organisation_id, id)
);

create table asset_support (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    is_asset_ref varchar(20) not null,
    supported_ref varchar(20) not null,
    place integer not null,
    primary key (organisation_id, assessment_id, is_asset_ref, supported_ref),
    foreign key (organisation_id, assessment_id, is_asset_ref)
        references is_asset (organisation_id, assessment_id, ref)
);

-- criteria: codes with a space between. A likelihood or vulnerability that is null is not rated. Money in cents, days in
-- hundredths.
create table risk (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    ref varchar(20) not null,
    place integer not null,
    is_asset_ref varchar(20) not null,
    scenario varchar(2000) not null,
    criteria varchar(80) not null,
    threat_id varchar(200) not null,
    threat varchar(2000) not null,
    threat_agent varchar(2000) not null,
    attack_method varchar(2000) not null,
    likelihood integer,
    vulnerability integer,
    impact_reduced integer not null,
    rating_reason varchar(2000) not null,
    decision varchar(10),
    impact_reduction integer not null,
    likelihood_reduction integer not null,
    vulnerability_reduction integer not null,
    cost_cents bigint,
    cost_day_hundredths bigint,
    decision_reason varchar(2000) not null,
    implemented_on date,
    owner_name varchar(200) not null,
    owner_person varchar(36),
    version integer not null,
    primary key (organisation_id, assessment_id, ref),
    foreign key (organisation_id, assessment_id, is_asset_ref)
        references is_asset (organisation_id, assessment_id, ref)
);

-- Lists of texts of a risk: vulnerabilities, existing controls, security requirements, controls.
create table risk_item (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    risk_ref varchar(20) not null,
    kind varchar(20) not null,
    place integer not null,
    catalogue_id varchar(200) not null,
    item varchar(2000) not null,
    primary key (organisation_id, assessment_id, risk_ref, kind, place),
    foreign key (organisation_id, assessment_id, risk_ref)
        references risk (organisation_id, assessment_id, ref)
);
