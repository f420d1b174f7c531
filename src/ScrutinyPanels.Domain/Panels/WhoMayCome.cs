namespace ScrutinyPanels.Domain.Panels;

/// <summary>Who may come to a panel's meetings beside its members, each with all before it. Observers and the public see no cases.</summary>
public enum WhoMayCome
{
    MembersAndOffice = 1,
    Force = 2,
    Observers = 3,
    Public = 4,
}
