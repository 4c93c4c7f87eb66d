using System;
using Vitec.Connect.Contracts;

namespace Urls.MoreLiterals;

public static class Literals
{
    public static void Set(OrderUserInteractionRequest r)
    {
        r.Url = "order.htm"; // VITEC002
        r.Url = "order.jsp?id=1"; // VITEC002
        r.Url = "/"; // VITEC002
        r.Url = "."; // VITEC002
        r.Url = "./"; // VITEC002
        r.Url = "orders/1/edit.aspx"; // VITEC002
        r.Url = "orders/1?return=https://supplier.se"; // VITEC002
        r.Url = "order?site=www.supplier.se"; // VITEC002
        r.Url = "/www.supplier.se"; // VITEC002
        r.Url = "/https://supplier.se"; // VITEC002
        r.Url = "192.168.1.10/orders"; // VITEC003
        r.Url = "www.supplier.se?order=1"; // VITEC003
        r.Url = "www.supplier.se#order"; // VITEC003
        r.Url = "order.supplier.co.uk/1"; // VITEC003
        r.Url = "fotograför.se/beställning"; // VITEC003
        r.Url = "HTTP//supplier.se/a"; // VITEC003
        r.Url = "supplier.se:443"; // VITEC003
        r.Url = "//supplier.se:8443/a"; // VITEC003
        r.Url = "[2001:db8::1]/orders"; // VITEC003
        r.Url = "data:text/html,order"; // VITEC004
        r.Url = "FTP://supplier.se"; // VITEC004
        r.Url = "file://server/share/order.html"; // VITEC004
        r.Url = "http:supplier.se"; // VITEC004
        r.Url = "http://"; // VITEC004
        r.Url = "https://#order"; // VITEC004
        r.Url = "\thttps://supplier.se"; // VITEC004
        r.Url = "custom-app://order/1"; // VITEC004
        r.Url = "https://supplier.se:8443";
        r.Url = "https://supplier.se/?a=b&c=/d";
        r.Url = "https://supplier.se/a%20b";
        r.Url = "http://10.0.0.5/orders";
        r.Url = "hTTpS://supplier.se";
        r.Url = "https://www.supplier.se/order.aspx?site=ftp://x";
        r.Url = "https://user@supplier.se/a";
        r.Url = "https://supplier/a";
    }
}
