using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Flow.Locals
{
    public class Order
    {
        public void Reassigned(OrderUserInteractionRequest r)
        {
            var url = "https://supplier.se/a";
            url = "/a";
            r.Url = url; // VITEC002 {url}
        }

        public void ReassignedGood(OrderUserInteractionRequest r)
        {
            var url = "/a";
            url = "https://supplier.se" + url;
            r.Url = url;
        }

        public void AssignedAfterwards(OrderUserInteractionRequest r)
        {
            var url = "https://supplier.se/a";
            r.Url = url;
            url = "/a";
            Console.WriteLine(url);
        }

        public void Copies(OrderUserInteractionRequest r)
        {
            string a = "www.supplier.se", b = a, c;
            c = b;
            r.Url = c; // VITEC003 {c}
        }

        public void Compound(OrderUserInteractionRequest r, int id)
        {
            var url = "/orders";
            url += "/";
            url += id;
            r.Url = url; // VITEC002
        }

        public void CompoundGood(OrderUserInteractionRequest r, int id)
        {
            var url = "https://supplier.se";
            url += "/orders/" + id;
            r.Url = url;
        }

        public void Chained(OrderUserInteractionRequest r, OrderUserInteractionRequest s)
        {
            r.Url = s.Url = "https://supplier.se/a";
        }

        public void Deconstructed(OrderUserInteractionRequest r)
        {
            var (id, url) = ("1", "https://supplier.se");
            r.Url = url;
            r.Id = id;
        }
    }

    public class Branches
    {
        public void IfElse(OrderUserInteractionRequest r, bool test)
        {
            string url;
            if (test)
            {
                url = "https://test.supplier.se";
            }
            else
            {
                url = "supplier.se/orders";
            }

            r.Url = url; // VITEC003 {url}
        }

        public void IfElseGood(OrderUserInteractionRequest r, bool test)
        {
            string url;
            if (test) url = "https://test.supplier.se"; else url = "https://supplier.se";
            r.Url = url;
        }

        public void IfOnly(OrderUserInteractionRequest r, string given, bool use)
        {
            var url = "/orders";
            if (use) url = given;
            r.Url = url; // VITEC002
        }

        public void EmptyThenGiven(OrderUserInteractionRequest r, string given, bool use)
        {
            var url = "";
            if (use) url = given;
            r.Url = url;
        }

        public void Conditional(OrderUserInteractionRequest r, bool test) => r.Url = test ? "/test" : "https://supplier.se"; // VITEC002 {test ? "/test" : "https://supplier.se"}

        public void ConditionalEmpty(OrderUserInteractionRequest r, bool test) => r.Url = test ? "" : "https://supplier.se";

        public void ConditionalBothEmpty(OrderUserInteractionRequest r, bool test) => r.Url = test ? "" : string.Empty; // VITEC002

        public void Coalesce(OrderUserInteractionRequest r, string given) => r.Url = given ?? "/orders"; // VITEC002 {given ?? "/orders"}

        public void CoalesceGood(OrderUserInteractionRequest r, string given) => r.Url = given ?? "https://supplier.se/orders";

        public void CoalesceEmpty(OrderUserInteractionRequest r, string given) => r.Url = given ?? "";

        public void CoalesceThrow(OrderUserInteractionRequest r, string given) => r.Url = given ?? throw new ArgumentNullException(nameof(given));

        public void Switch(OrderUserInteractionRequest r, int step)
        {
            string url;
            switch (step)
            {
                case 0: url = "https://supplier.se/0"; break;
                case 1: url = "https://supplier.se/1"; break;
                default: url = "/error"; break;
            }

            r.Url = url; // VITEC002
        }

        public void SwitchExpression(OrderUserInteractionRequest r, int step) => r.Url = step switch // VITEC002
        {
            0 => "https://supplier.se/0",
            1 => "/1",
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };

        public void SwitchExpressionGood(OrderUserInteractionRequest r, int step) => r.Url = step switch
        {
            0 => "https://supplier.se/0",
            > 0 and < 9 => $"https://supplier.se/{step}",
            _ => null,
        };

        public void ConstantCondition(OrderUserInteractionRequest r)
        {
            const bool Test = false;
            var url = "https://supplier.se";
            if (Test)
            {
                url = "/test";
            }

            r.Url = url;
        }
    }

    public class LoopsAndTries
    {
        public void For(OrderUserInteractionRequest r)
        {
            var url = "orders/";
            for (var i = 0; i < 4; i++) url += i + "/";
            r.Url = url; // VITEC002
        }

        public void ForEach(OrderUserInteractionRequest r, IEnumerable<string> parts)
        {
            var url = "https://supplier.se";
            foreach (var part in parts) url += "/" + part;
            r.Url = url;
        }

        public void ForEachRooted(OrderUserInteractionRequest r, IEnumerable<string> parts)
        {
            var url = "/orders";
            foreach (var part in parts) url = url + "/" + part;
            r.Url = url; // VITEC002
        }

        public void While(OrderUserInteractionRequest r, TextReader reader)
        {
            var url = "https://supplier.se/";
            string line;
            while ((line = reader.ReadLine()) != null)
            {
                if (line.Length == 0) break;
                url += line;
            }

            r.Url = url;
        }

        public void TryCatch(OrderUserInteractionRequest r)
        {
            string url;
            try
            {
                url = File.ReadAllText("url.txt");
            }
            catch (IOException)
            {
                url = "/fallback";
            }

            r.Url = url; // VITEC002
        }

        public void TryCatchGood(OrderUserInteractionRequest r)
        {
            string url = "/fallback";
            try
            {
                url = File.ReadAllText("url.txt");
            }
            catch (IOException)
            {
                throw;
            }

            r.Url = url;
        }

        public void Finally(OrderUserInteractionRequest r)
        {
            var url = "/a";
            try
            {
                Console.WriteLine(url);
            }
            finally
            {
                url = "https://supplier.se/a";
            }

            r.Url = url;
        }

        public void InALambda(OrderUserInteractionRequest r)
        {
            var url = "/a";
            Action set = () => url = "https://supplier.se";
            set();
            r.Url = url;
        }

        public Action ReadInALambda(OrderUserInteractionRequest r)
        {
            const string Url = "/a";
            return () => r.Url = Url; // VITEC002 {Url}
        }
    }

    public class OutsAndPatterns
    {
        public void Out(OrderUserInteractionRequest r, Dictionary<string, string> settings)
        {
            if (settings.TryGetValue("url", out var url))
            {
                r.Url = url;
            }
        }

        public void OutOfOwn(OrderUserInteractionRequest r)
        {
            Find(out var url);
            r.Url = url;
        }

        private static void Find(out string url) => url = Environment.GetEnvironmentVariable("URL");

        public void Ref(OrderUserInteractionRequest r)
        {
            var url = "/a";
            Complete(ref url);
            r.Url = url;
        }

        private static void Complete(ref string url) => url = "https://supplier.se" + url;

        public void IsPattern(OrderUserInteractionRequest r, object value)
        {
            if (value is string url) r.Url = url;
        }

        public void IsPatternOfAConstant(OrderUserInteractionRequest r, bool test)
        {
            if ((test ? "/a" : "/b") is { } url)
            {
                r.Url = url; // VITEC002
            }
        }

        public void IsPatternProperty(OrderUserInteractionRequest r, Uri page)
        {
            if (page is { PathAndQuery: var path })
            {
                r.Url = "https://supplier.se" + path;
            }
        }

        public void Nameof(OrderUserInteractionRequest r) => r.Url = $"/{nameof(Order)}"; // VITEC002

        public void NameofWord(OrderUserInteractionRequest r) => r.Url = nameof(Order); // VITEC002

        public void NameofGood(OrderUserInteractionRequest r) => r.Url = $"https://supplier.se/{nameof(Order)}";

        public void Create(OrderUserInteractionRequest r) => r.Url = string.Create(4, 'a', static (span, c) => span.Fill(c));

        public void CreateCulture(OrderUserInteractionRequest r, int id) => r.Url = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://supplier.se/{id}");

        public void Utf8(OrderUserInteractionRequest r) => r.Url = Encoding.UTF8.GetString("/orders/1"u8); // VITEC002

        public void Utf8Good(OrderUserInteractionRequest r) => r.Url = Encoding.UTF8.GetString("https://supplier.se/orders/1"u8);
    }
}
